#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace remarketeer {

/// An entry of the sidebar: icon and name, or the icon alone while the sidebar is narrow.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(Icon which, const QString &name, QWidget *parent);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    bool m_narrow = false;
};

} // namespace remarketeer
