#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace remarketeer {

/// What a status means; each has a colour and icons of its own shape.
enum class Tone { Good, Attention, Bad, Neutral, Busy };

/// How a status looks: its tone's colour, an icon, a word.
struct StatusLook {
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
    QString text;
};
/// The tone's own icon.
StatusLook statusLook(Tone tone, const QString &text);
QColor toneColor(Tone tone, const QPalette &palette);

/// A status as icon and word.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);
    void setStatus(const StatusLook &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

/// The same in a cell of a delegate. Gives the width that was used.
int paintStatus(QPainter *painter, const QRect &rect, const StatusLook &look, const QWidget *widget);

} // namespace remarketeer
