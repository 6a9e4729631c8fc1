#pragma once

#include "ui/theme/status_label.h"

#include <QFrame>

class QPushButton;

namespace remarketeer {

class TextLabel;

/// A message where it belongs, instead of a box in front of everything: what happened, why, and the button that mends
/// it. Hidden until a message is shown.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);
    /// Shows the text; with an empty `action` there is no button. A screen reader is told.
    void showMessage(Tone tone, const QString &text, const QString &action = {});
    /// Lets the user put the message away; off at first.
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    Tone m_tone = Tone::Neutral;
    StatusLabel *m_mark;
    TextLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace remarketeer
