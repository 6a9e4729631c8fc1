#pragma once

#include "ui/audience/send_audience_presenter.h"

#include <QWidget>

#include <array>

class QProgressBar;
class QPushButton;

namespace remarketeer {

class InlineMessage;
class ReachFigures;
class TextLabel;

/// The side of *Send audience*: how many people the choice reaches, and the first of them as TikTok gets them.
class ReachPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReachPanel(SendAudiencePresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void moreRowsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Identifier {
        TextLabel *normal;
        TextLabel *hash;
    };
    QWidget *makePreview();
    void refreshReach();
    void refreshPreview();
    SendAudiencePresenter &m_presenter;
    ReachFigures *m_figures;
    QProgressBar *m_busy;
    QPushButton *m_stop;
    InlineMessage *m_message;
    QWidget *m_preview;
    TextLabel *m_previewTitle;
    std::array<Identifier, 4> m_identifiers;
    QPushButton *m_more;
};

} // namespace remarketeer
