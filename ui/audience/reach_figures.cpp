#include "ui/audience/reach_figures.h"

#include "tiktok/tiktok_api.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace remarketeer {

ReachFigures::ReachFigures(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(4));
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Estimated reach"), this));
    m_people = new TextLabel(TextRole::PageTitle, {}, this);
    m_people->setObjectName(QStringLiteral("reachPeople"));
    layout->addWidget(m_people);
    m_of = new TextLabel(TextRole::Secondary, {}, this);
    m_of->setObjectName(QStringLiteral("reachOf"));
    m_of->setWordWrap(true);
    layout->addWidget(m_of);
    m_middle = new QWidget(this);
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins({});
    layout->addWidget(m_middle);

    layout->addSpacing(px(8));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(0, 1);
    const std::array<QString, 4> names{tr("With an email"), tr("With a phone"), tr("With a device ID"),
                                       tr("Can’t be matched")};
    const std::array<const char *, 4> keys{"reachEmail", "reachPhone", "reachDevice", "reachUnmatched"};
    for (int row = 0; row < 4; ++row) {
        const auto at = static_cast<std::size_t>(row);
        m_figures[at].name = new TextLabel(TextRole::Body, names[at], this);
        m_figures[at].value = new TextLabel(TextRole::CardTitle, {}, this);
        m_figures[at].value->setObjectName(QLatin1String(keys[at]));
        grid->addWidget(m_figures[at].name, row, 0);
        grid->addWidget(m_figures[at].value, row, 1, Qt::AlignTrailing);
    }
    layout->addLayout(grid);
    layout->addSpacing(px(8));
    auto *note = new TextLabel(TextRole::Secondary,
                               tr("Identifiers are hashed on this computer. TikTok needs at least %1 matched people "
                                  "before an audience can be used.")
                                   .arg(QLocale().toString(limits::minimumAudience)),
                               this);
    note->setWordWrap(true);
    layout->addWidget(note);
}

void ReachFigures::addBelowNumber(QWidget *control)
{
    m_middle->layout()->addWidget(control);
}

void ReachFigures::setReach(const std::optional<Reach> &reach, const QString &of)
{
    const QLocale locale;
    const Reach shown = reach.value_or(Reach());
    m_people->setText(reach ? locale.toString(shown.people) : QStringLiteral("—"));
    m_of->setText(of);
    const std::array<quint64, 4> values{shown.withEmail, shown.withPhone, shown.withDeviceId, shown.unmatched};
    for (std::size_t at = 0; at < values.size(); ++at)
        m_figures[at].value->setText(reach ? locale.toString(values[at]) : QStringLiteral("—"));
    m_anyUnmatched = shown.unmatched > 0;
    paintUnmatched();
}

void ReachFigures::paintUnmatched()
{
    QPalette attention = palette();
    if (m_anyUnmatched)
        attention.setColor(QPalette::WindowText, tokens(palette()).attention);
    m_figures[3].name->setPalette(attention);
}

void ReachFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintUnmatched();
    QWidget::changeEvent(event);
}

} // namespace remarketeer
