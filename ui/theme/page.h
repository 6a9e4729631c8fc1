#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace remarketeer {

class Breadcrumb;
class TextLabel;

/// The frame of every page: breadcrumb, title with actions at its end, content, one line of footer.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QStringList &breadcrumb, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    /// For a page that shows one thing after another.
    void setTitle(const QStringList &breadcrumb, const QString &title);
    /// The last part but one of the breadcrumb is a page to go back to: it becomes a link, see parentRequested().
    void linkParent();
    /// A widget beside the title: a state, for instance. One a page.
    void setTitleDetail(QWidget *widget);
    /// Stands in the title's place: a name that can be edited, for instance.
    void setTitleWidget(QWidget *widget);
    /// A widget at the end of the title's row, after those added before.
    void addAction(QWidget *widget);
    using QWidget::addAction;
    /// All widgets added with addAction(), shown or hidden together (an empty page has none).
    void setActionsVisible(bool visible);
    /// Where the page's content goes; the footer follows it, at the bottom only when the content is that tall.
    QVBoxLayout *content() const { return m_content; }
    /// A line such as "5 accounts · 1 needs attention"; empty hides it.
    void setFooter(const QString &text);

Q_SIGNALS:
    void parentRequested(); ///< by the link in the breadcrumb

private:
    Breadcrumb *m_path;
    TextLabel *m_title;
    QHBoxLayout *m_head;
    QWidget *m_actions;
    QHBoxLayout *m_actionsLayout;
    QVBoxLayout *m_content;
    TextLabel *m_footer;
};

} // namespace remarketeer
