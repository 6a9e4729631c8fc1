#include "ui/campaigns/lookalike_dialog.h"

#include "tiktok/locations.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {

/// The created audience's id is not needed: success is all.
QCoro::Task<Result<void>> withoutId(QCoro::Task<Result<AudienceId>> creation)
{
    const Result<AudienceId> created = co_await creation;
    if (!created)
        co_return fail(created.error());
    co_return Result<void>();
}

} // namespace

LookalikeDialog::LookalikeDialog(AudienceService &service, const AudienceTarget &target, QWidget *parent)
    : AudienceDialog(tr("Create lookalike audience"), service, target, parent), m_name(new QLineEdit(body())),
      m_breadth(new QButtonGroup(this)), m_country(new QComboBox(body())),
      m_includeSource(new QCheckBox(tr("Include the people of “%1” themselves").arg(target.name), body()))
{
    setObjectName(QStringLiteral("lookalike"));
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new TextLabel(TextRole::CardTitle, text, body());
        made->setBuddy(buddy);
        column()->addWidget(made);
        column()->addWidget(buddy);
        buddy->setAccessibleName(text);
    };
    addText(tr("TikTok looks for people who are like those of “%1”.").arg(target.name));
    m_name->setObjectName(QStringLiteral("lookalikeName"));
    m_name->setMaxLength(128);
    m_name->setText(tr("%1 lookalike", "name of an audience").arg(target.name).left(128));
    label(tr("Name"), m_name);

    column()->addWidget(new TextLabel(TextRole::CardTitle, tr("Size"), body()));
    addBreadth(LookalikeBreadth::Narrow, tr("Narrow"), tr("The fewest people, and those most like the source."),
               "narrow");
    addBreadth(LookalikeBreadth::Balanced, tr("Balanced"), tr("Between likeness and reach."), "balanced");
    addBreadth(LookalikeBreadth::Broad, tr("Broad"), tr("The most people, and less like the source."), "broad");
    m_breadth->button(static_cast<int>(LookalikeBreadth::Balanced))->setChecked(true);

    QList<std::pair<QString, QString>> countries; // name, code
    for (const QString &code : lookalikeCountries())
        countries.append({QLocale::territoryToString(QLocale::codeToTerritory(code)), code});
    std::sort(countries.begin(), countries.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, code] : countries)
        m_country->addItem(name, code);
    m_country->setObjectName(QStringLiteral("lookalikeCountry"));
    const QTimeZone zone(target.timeZone.toLatin1());
    const QString home = QLocale::territoryToCode(zone.isValid() ? zone.territory() : QLocale().territory());
    m_country->setCurrentIndex(std::max(0, m_country->findData(home)));
    label(tr("People in"), m_country);
    m_includeSource->setObjectName(QStringLiteral("includeSource"));
    column()->addWidget(m_includeSource);
    column()->addStretch();

    addCancelButton();
    QPushButton *button = addButton(tr("Create"), ButtonRole::Primary, QStringLiteral("create"));
    connect(button, &QPushButton::clicked, this, &LookalikeDialog::create);
    connect(m_name, &QLineEdit::textChanged, button,
            [button](const QString &name) { button->setEnabled(!name.trimmed().isEmpty()); });
    setPreferredSize(500, 480);
    m_name->setFocus();
    m_name->selectAll();
}

void LookalikeDialog::addBreadth(LookalikeBreadth breadth, const QString &name, const QString &sentence,
                                 const char *objectName)
{
    auto *button =
        new QRadioButton(tr("%1: %2", "size of a lookalike audience, what it means").arg(name, sentence), body());
    button->setObjectName(QLatin1String(objectName));
    m_breadth->addButton(button, static_cast<int>(breadth));
    column()->addWidget(button);
}

void LookalikeDialog::create()
{
    const Result<AudienceName> name = AudienceName::from(m_name->text());
    if (!name)
        return showError(name.error().sentence);
    const LookalikeRequest request{.source = target().audience,
                                   .name = *name,
                                   .breadth = static_cast<LookalikeBreadth>(m_breadth->checkedId()),
                                   .includeSource = m_includeSource->isChecked(),
                                   .mobileOs = MobileOs::All,
                                   .locationIds = {locationId(m_country->currentData().toString())}};
    finish(withoutId(service().createLookalike(target().account, request)), tr("Creating at TikTok…"),
           tr("TikTok is making “%1”. It is in TikTok Ads Manager under Audience Manager.").arg(name->toString()));
}

} // namespace remarketeer
