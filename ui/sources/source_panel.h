#pragma once

#include "ui/sources/sources_presenter.h"
#include "ui/theme/card.h"

class QPushButton;

namespace remarketeer {

class BusyOverlay;
class InlineMessage;
class SearchField;
class TableView;
class TextLabel;

/// The selected source: what can be done with it, what is wrong with it, and its properties.
class SourcePanel final : public Card
{
    Q_OBJECT

public:
    SourcePanel(SourcesPresenter &presenter, QWidget *parent);
    ~SourcePanel() override;

Q_SIGNALS:
    void useRequested();
    void renameRequested();
    void repointRequested();
    void readAgainRequested();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const char *objectName, void (SourcePanel::*request)());
    void makeTable();
    void showState();
    SourcesPresenter &m_presenter;
    TextLabel *m_name;
    TextLabel *m_details;
    InlineMessage *m_message;
    SearchField *m_search;
    QPushButton *m_use;
    QPushButton *m_repoint;
    TableView *m_table = nullptr;
    TextLabel *m_noMatch;
    BusyOverlay *m_busy;
};

} // namespace remarketeer
