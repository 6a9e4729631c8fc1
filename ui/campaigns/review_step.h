#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace remarketeer {

class Card;
class TableView;
class TextLabel;

/// *Review*: what is in the way, what to know, everything that was chosen in sentences, the counts, and the first rows
/// as TikTok will get them.
class ReviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStep(CampaignEditorPresenter &presenter, QWidget *parent = nullptr);
    /// Nothing is worked out while the step is not shown; this does it.
    void refresh();

Q_SIGNALS:
    void stepRequested(remarketeer::CampaignStep step);

private:
    void refreshMessages();
    void refreshLines();
    void refreshCounts();
    void refreshRows();
    void fitRows();
    CampaignEditorPresenter &m_presenter;
    QVBoxLayout *m_messages;
    QStringList m_shownMessages;
    QGridLayout *m_lines;
    QGridLayout *m_counts;
    TextLabel *m_countsTitle;
    TextLabel *m_rowsTitle;
    Card *m_rowsCard;
    TableView *m_rows;
    TextLabel *m_rowsNote;
    const PreviewRow *m_shownRows = nullptr; ///< the count whose rows the table has; only compared
};

} // namespace remarketeer
