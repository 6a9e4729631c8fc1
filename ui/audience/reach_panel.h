#pragma once

#include "ui/audience/send_audience_presenter.h"

#include <QWidget>

#include <array>

class QProgressBar;
class QPushButton;

namespace remarketeer {

class InlineMessage;
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
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Figure {
        TextLabel *name;
        TextLabel *value;
    };
    struct Identifier {
        TextLabel *normal;
        TextLabel *hash;
    };
    QWidget *makeFigures();
    QWidget *makePreview();
    void refreshReach();
    void refreshPreview();
    SendAudiencePresenter &m_presenter;
    TextLabel *m_people;
    TextLabel *m_of;
    QProgressBar *m_busy;
    QPushButton *m_stop;
    std::array<Figure, 4> m_figures; ///< e-mail, phone, device, none
    InlineMessage *m_message;
    QWidget *m_preview;
    TextLabel *m_previewTitle;
    std::array<Identifier, 4> m_identifiers;
    QPushButton *m_more;
};

} // namespace remarketeer
