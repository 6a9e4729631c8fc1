#include "ui/mapping/attribute_options_button.h"

#include "ui/mapping/country_list.h"
#include "ui/theme/search_popup.h"
#include "ui/theme/style.h"

#include <QActionGroup>
#include <QMenu>

namespace remarketeer {

AttributeOptionsButton::AttributeOptionsButton(ExportAttribute attribute, MappingPresenter &presenter, QWidget *parent)
    : QPushButton(parent), m_attribute(attribute), m_presenter(presenter), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("options_%1").arg(QLatin1String(info(attribute).key)));
    setAutoDefault(false);
    setButtonRole(this, ButtonRole::Link);
    m_menu->setObjectName(QStringLiteral("optionsMenu"));
    connect(this, &QPushButton::clicked, this, &AttributeOptionsButton::openMenu);
    refresh();
}

void AttributeOptionsButton::openMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    if (m_attribute == ExportAttribute::Email)
        fillEmailMenu();
    else if (m_attribute == ExportAttribute::Phone)
        fillPhoneMenu();
    else
        fillDateMenu();
    m_menu->popup(mapToGlobal(isRightToLeft() ? rect().bottomRight() : rect().bottomLeft()));
}

bool AttributeOptionsButton::hasOptions(ExportAttribute attribute)
{
    return attribute == ExportAttribute::Email || attribute == ExportAttribute::Phone ||
           attribute == ExportAttribute::DateOfBirth;
}

void AttributeOptionsButton::refresh()
{
    const PropertyMapping &mapping = m_presenter.mapping();
    const NormaliseOptions &options = mapping.options;
    QString shown = tr("Options…");
    QString whole = shown;
    if (m_attribute == ExportAttribute::Email && (options.emailDropTag || options.emailDropDots)) {
        shown = options.emailDropTag && options.emailDropDots ? tr("No tag, dots")
                : options.emailDropTag                        ? tr("No +tag")
                                                              : tr("No dots");
        whole = tr("What is dropped before hashing: %1").arg(shown);
    } else if (m_attribute == ExportAttribute::Phone) {
        const QString country = QString::fromStdString(options.defaultCountry);
        shown = country.isEmpty() ? tr("No country") : tr("Country: %1").arg(country);
        whole = country.isEmpty() ? tr("Numbers without a country code can’t be used: no default country is chosen.")
                                  : tr("Default country: %1").arg(countryEntryName(country));
    } else if (m_attribute == ExportAttribute::DateOfBirth) {
        shown = dateOrderText(options.dateOrder);
        whole = mapping.dateOrderChosen        ? tr("%1 (chosen)").arg(shown)
                : m_presenter.foundDateOrder() ? tr("%1 (found in the file)").arg(shown)
                                               : tr("%1 (assumed: no date in the file decides)").arg(shown);
    }
    setText(shown);
    setToolTip(whole);
    setAccessibleName(tr("Options for %1: %2").arg(displayName(m_attribute), whole));
}

void AttributeOptionsButton::addToggle(const QString &text, const char *name, bool NormaliseOptions::*option)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(m_presenter.mapping().options.*option);
    connect(action, &QAction::toggled, this, [this, option](bool on) {
        NormaliseOptions options = m_presenter.mapping().options;
        options.*option = on;
        m_presenter.setOptions(options);
    });
}

void AttributeOptionsButton::fillEmailMenu()
{
    addToggle(tr("Drop “+tag” before the @"), "emailDropTag", &NormaliseOptions::emailDropTag);
    addToggle(tr("Drop dots before the @ (Gmail addresses only)"), "emailDropDots", &NormaliseOptions::emailDropDots);
}

void AttributeOptionsButton::fillPhoneMenu()
{
    const QString country = QString::fromStdString(m_presenter.mapping().options.defaultCountry);
    QAction *choose = m_menu->addAction(country.isEmpty() ? tr("Choose a default country…")
                                                          : tr("Default country: %1…").arg(countryEntryName(country)));
    choose->setObjectName(QStringLiteral("defaultCountry"));
    connect(choose, &QAction::triggered, this, &AttributeOptionsButton::chooseCountry, Qt::QueuedConnection);
    m_menu->addSeparator();
    addToggle(tr("Hash numbers without the leading +"), "phoneWithoutPlus", &NormaliseOptions::phoneWithoutPlus);
}

void AttributeOptionsButton::fillDateMenu()
{
    const PropertyMapping &mapping = m_presenter.mapping();
    auto *group = new QActionGroup(m_menu);
    const auto add = [this, group](const QString &text, const char *name, std::optional<DateOrder> order, bool on) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { m_presenter.setDateOrder(order); });
    };
    const auto found = m_presenter.foundDateOrder();
    add(found ? tr("%1 (found in the file)").arg(dateOrderText(*found)) : tr("As found in the file"), "dateOrderFound",
        {}, !mapping.dateOrderChosen);
    const auto chosen = [&mapping](DateOrder order) {
        return mapping.dateOrderChosen && mapping.options.dateOrder == order;
    };
    add(tr("Always DD/MM/YYYY"), "dateOrderDmy", DateOrder::DayMonthYear, chosen(DateOrder::DayMonthYear));
    add(tr("Always MM/DD/YYYY"), "dateOrderMdy", DateOrder::MonthDayYear, chosen(DateOrder::MonthDayYear));
}

void AttributeOptionsButton::chooseCountry()
{
    if (!m_countries) {
        m_countries = new SearchPopup(tr("Default country for phone numbers"), tr("Search countries"), this);
        connect(m_countries, &SearchPopup::picked, this, [this](const QVariant &country) {
            NormaliseOptions options = m_presenter.mapping().options;
            options.defaultCountry = country.toString().toStdString();
            m_presenter.setOptions(options);
        });
    }
    SearchSection none{{}, {{tr("No default country"), {}, QString()}}};
    SearchSection all;
    for (const CountryEntry &country : countryList())
        all.items.append({country.name, country.code, country.code});
    m_countries->setSections({none, all}, QString::fromStdString(m_presenter.mapping().options.defaultCountry));
    m_countries->openAt(this);
}

} // namespace remarketeer
