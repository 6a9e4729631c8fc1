#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace remarketeer {

/// What keeps a screen reader from saying what a control is: every visible control below `root` needs an accessible
/// name and, to be found by tests and scripts, an object name. Gives one line a fault; empty means all is well.
class AccessibilityWalk
{
public:
    static QStringList faults(QWidget *root)
    {
        AccessibilityWalk walk;
        walk.visit(QAccessible::queryAccessibleInterface(root));
        return walk.m_faults;
    }

private:
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::List:
        case QAccessible::ProgressBar:
        case QAccessible::Link:
        case QAccessible::PageTab:
            return true;
        default:
            return false;
        }
    }
    /// Parts that Qt makes inside a control of ours speak through it.
    static bool isInnerPart(const QWidget *widget)
    {
        for (const QWidget *above = widget ? widget->parentWidget() : nullptr; above; above = above->parentWidget()) {
            if (above->inherits("QComboBox") || above->inherits("QAbstractSpinBox") || above->inherits("QLineEdit") ||
                above->inherits("QScrollBar"))
                return true;
        }
        return false;
    }
    void visit(QAccessibleInterface *node)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const auto *widget = qobject_cast<QWidget *>(node->object());
        if (widget && !widget->isVisible())
            return;
        if (isControl(node->role()) && !isInnerPart(widget)) {
            const QString what = describe(node, widget);
            if (node->text(QAccessible::Name).trimmed().isEmpty())
                m_faults << what + QStringLiteral(" has no accessible name");
            if (widget && widget->objectName().isEmpty())
                m_faults << what + QStringLiteral(" has no object name");
        }
        if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree ||
            node->role() == QAccessible::List)
            return visitCells(node, describe(node, widget));
        for (int i = 0; i < node->childCount(); ++i)
            visit(node->child(i));
    }
    void visitCells(QAccessibleInterface *table, const QString &what)
    {
        QAccessibleTableInterface *cells = table->tableInterface();
        if (!cells)
            return;
        // Views tell of changed rows only while a screen reader listens.
        QAccessibleTableModelChangeEvent changed(table->object(), QAccessibleTableModelChangeEvent::ModelReset);
        cells->modelChange(&changed);
        for (int row = 0; row < std::min(cells->rowCount(), 50); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column) {
                QAccessibleInterface *cell = cells->cellAt(row, column);
                if (cell && !cell->state().invisible && cell->text(QAccessible::Name).trimmed().isEmpty())
                    m_faults << QStringLiteral("%1: cell %2, %3 has no text").arg(what).arg(row).arg(column);
            }
        }
    }
    static QString describe(QAccessibleInterface *node, const QWidget *widget)
    {
        QStringList path;
        for (const QWidget *at = widget; at; at = at->parentWidget())
            path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                    : at->objectName());
        return QStringLiteral("%1 (role %2)").arg(path.join(u'/')).arg(static_cast<int>(node->role()));
    }
    QStringList m_faults;
};

} // namespace remarketeer
