#include "ui/segments/value_field.h"

#include "ui/segments/value_list.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QToolTip>

namespace remarketeer {

namespace {

/// Completes what stands behind the last comma.
class LastValueCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *field = qobject_cast<const QLineEdit *>(widget());
        const qsizetype comma = field ? field->text().lastIndexOf(u',') : -1;
        const QString before = comma < 0 ? QString() : field->text().left(comma + 1) + u' ';
        return before + joinValues({QCompleter::pathFromIndex(index)});
    }
};

} // namespace

ValueField::ValueField(Kind kind, QWidget *parent)
    : QLineEdit(parent), m_kind(kind), m_suggestions(new QStringListModel(this))
{
    QCompleter *completer = kind == Kind::One ? new QCompleter(this) : new LastValueCompleter(this);
    completer->setModel(m_suggestions);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

void ValueField::setSuggestions(const QStringList &values)
{
    m_suggestions->setStringList(values);
    setPlaceholderText(values.isEmpty()
                           ? tr("Value")
                           : tr("For example %1").arg(joinValues(values.mid(0, m_kind == Kind::One ? 1 : 2))));
}

QStringList ValueField::values() const
{
    if (m_kind == Kind::Several)
        return splitValues(text());
    return text().isEmpty() ? QStringList() : QStringList{text()};
}

void ValueField::setValues(const QStringList &values)
{
    setText(m_kind == Kind::Several ? joinValues(values) : values.value(0));
    if (!hasFocus())
        home(false);
}

bool ValueField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > width() - px(this, 18);
        // As rich text, so that a long list is wrapped.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           cut ? QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()) : QString(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        home(false);
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        completer()->setCompletionPrefix(m_kind == Kind::Several ? text() : QString());
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace remarketeer
