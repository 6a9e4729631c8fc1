#pragma once

#include "ui/sources/sources_presenter.h"
#include "ui/theme/page.h"

class QAction;

namespace remarketeer {

class Card;
class InlineMessage;
class SourcePanel;
class TableView;

/// Customer data › Profile sources. Files are chosen elsewhere: the page asks by signals, and is told with addFile()
/// and repointTo().
class SourcesPage final : public Page
{
    Q_OBJECT

public:
    SourcesPage(SourceService &sources, MappingService &mapping, SourcesPresenter::Users users,
                QWidget *parent = nullptr);
    ~SourcesPage() override;

    SourcesPresenter &presenter() { return m_presenter; }
    void addFile(const QString &path);
    void repointTo(const SourceId &id, const QString &path);
    void showError(const QString &sentence);

Q_SIGNALS:
    void addRequested(); ///< a file is to be chosen for addFile()
    void repointRequested(const remarketeer::SourceId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeTable();
    void makeEmptyState();
    void showState();
    void showMenu(const QPoint &position);
    void rename();
    void askToRemove();
    void askToRepoint(const SourceId &id, const QString &path, const SourcesPresenter::Question &question);
    QAction *action(const QString &text, const QKeySequence &key, void (SourcesPage::*slot)());
    void use();
    void readAgain();
    void repoint();

    SourcesPresenter m_presenter;
    InlineMessage *m_message;
    Card *m_card = nullptr;
    Card *m_emptyCard = nullptr;
    TableView *m_table = nullptr;
    SourcePanel *m_panel = nullptr;
    QAction *m_use = nullptr;
    QList<QAction *> m_actions;
};

} // namespace remarketeer
