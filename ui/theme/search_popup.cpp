#include "ui/theme/search_popup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/search_field.h"
#include "ui/theme/search_item_delegate.h"
#include "ui/theme/text_label.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr int visibleRows = 10;
constexpr double smallestWidth = 320;
} // namespace

SearchPopup::SearchPopup(const QString &what, const QString &hint, QWidget *owner)
    : QFrame(owner, Qt::Popup), m_search(new SearchField(hint, this)), m_list(new QListView(this)),
      m_nothing(new TextLabel(TextRole::Secondary, tr("Nothing by that name."), this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setAccessibleName(what);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SearchPopup::narrow);

    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(what);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchItemDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::entered, m_list, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            m_list->setCurrentIndex(index);
    });
    connect(m_list, &QListView::clicked, this, &SearchPopup::pickCurrent);

    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
}

void SearchPopup::setSections(const QList<SearchSection> &sections, const QVariant &current)
{
    m_current = current;
    m_model.setSections(sections);
}

void SearchPopup::openAt(QWidget *owner)
{
    m_search->clear();
    narrow({});

    const QRect screen = owner->screen()->availableGeometry();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 1);
    const int rows = std::clamp(m_model.rowCount(), 1, visibleRows);
    const int height = rows * rowHeight + m_search->sizeHint().height() + px(28);
    const QSize size(std::min(std::max(owner->width(), px(smallestWidth)), screen.width()),
                     std::min(height, screen.height()));

    QPoint place = owner->mapToGlobal(QPoint(0, owner->height() + 2));
    if (isRightToLeft())
        place.rx() += owner->width() - size.width();
    if (place.y() + size.height() > screen.bottom())
        place.setY(owner->mapToGlobal(QPoint(0, 0)).y() - size.height() - 2);
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    place.setY(std::max(place.y(), screen.top()));
    setGeometry(QRect(place, size));
    show();
    showCurrent();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(visibleRows - 1);
            return true;
        case Qt::Key_PageUp:
            move(1 - visibleRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pickCurrent();
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setPen(t.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SearchPopup::narrow(const QString &text)
{
    m_model.setFilter(text);
    const int chosen = text.isEmpty() ? m_model.rowOf(m_current) : -1;
    const int row = chosen >= 0 ? chosen : m_model.pickableRow(0);
    m_list->setCurrentIndex(m_model.index(row));
    showCurrent();
    m_nothing->setVisible(m_model.rowCount() == 0);
}

void SearchPopup::showCurrent()
{
    // The heading above the first entry of a section stays in sight.
    const int row = m_list->currentIndex().row();
    if (row > 0 && m_model.index(row - 1).data(SearchListModel::HeadingRole).toBool())
        m_list->scrollTo(m_model.index(row - 1));
    m_list->scrollTo(m_list->currentIndex());
}

void SearchPopup::move(int step)
{
    const int direction = step > 0 ? 1 : -1;
    const int wanted = std::clamp(m_list->currentIndex().row() + step, 0, std::max(m_model.rowCount() - 1, 0));
    int row = m_model.pickableRow(wanted, direction);
    if (row < 0)
        row = m_model.pickableRow(wanted, -direction);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    showCurrent();
}

void SearchPopup::pickCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!(index.flags() & Qt::ItemIsSelectable))
        return;
    const QVariant value = index.data(SearchListModel::ValueRole);
    hide();
    Q_EMIT picked(value);
}

} // namespace remarketeer
