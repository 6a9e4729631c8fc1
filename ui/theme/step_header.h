#pragma once

#include <QStringList>
#include <QWidget>

namespace remarketeer {

/// The steps of a dialog: those done with a check mark, the present one underlined in the accent.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step); ///< from 0
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label(int step) const;
    int stepWidth(int step) const;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace remarketeer
