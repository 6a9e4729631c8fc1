#pragma once

#include "ui/theme/status_label.h"

class QLabel;

namespace remarketeer {

class TextLabel;

/// What is wrong with something, under it: an icon and a sentence that wraps. Hidden while there is nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    /// `objectName`: of the sentence's label.
    explicit NoteLine(const QString &objectName, QWidget *parent = nullptr);
    void setNote(Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    TextLabel *m_text;
};

} // namespace remarketeer
