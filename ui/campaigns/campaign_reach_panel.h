#pragma once

#include "ui/campaigns/campaign_reach.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace remarketeer {

class InlineMessage;
class ReachFigures;
class TextLabel;

/// The side of every step: *Estimated reach*, counted by *Calculate*.
class CampaignReachPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignReachPanel(CampaignReach &reach, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    CampaignReach &m_reach;
    ReachFigures *m_figures;
    QProgressBar *m_busy;
    QPushButton *m_calculate;
    TextLabel *m_stale;
    TextLabel *m_kept; ///< who of them is not sent
    InlineMessage *m_message;
};

} // namespace remarketeer
