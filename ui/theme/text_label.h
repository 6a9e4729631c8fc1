#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

namespace remarketeer {

/// A label in one of the type roles; it follows a change of the system's font and palette. Plain text: names that
/// come from files and servers are never markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString &text = {}, QWidget *parent = nullptr);
    /// Cuts a text that does not fit in the middle; the whole is in the tooltip.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextRole m_role;
    bool m_elided = false;
};

} // namespace remarketeer
