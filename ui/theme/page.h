#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace remarketeer {

class TextLabel;

/// The frame of every page: breadcrumb, title with actions at its end, content, one line of footer.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QStringList &breadcrumb, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// A few less important words beside the title, such as "Draft · saved 14:02"; empty hides them.
    void setNote(const QString &note);
    /// A widget at the end of the title's row, after those added before.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    /// All widgets added with addAction(), shown or hidden together (an empty page has none).
    void setActionsVisible(bool visible);
    /// Where the page's content goes; the footer follows it, at the bottom only when the content is that tall.
    QVBoxLayout *content() const { return m_content; }
    /// A line such as "5 accounts · 1 needs attention"; empty hides it.
    void setFooter(const QString &text);

private:
    TextLabel *m_path;
    TextLabel *m_title;
    TextLabel *m_note;
    QWidget *m_actions;
    QHBoxLayout *m_actionsLayout;
    QVBoxLayout *m_content;
    TextLabel *m_footer;
};

} // namespace remarketeer
