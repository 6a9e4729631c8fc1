#pragma once

#include <QWidget>

#include <optional>

namespace remarketeer {

/// A share as a bar with its percentage beside it: "▬▬▬── 64 %", or "—" when there is none.
class FillBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what the share is of, for screen readers.
    explicit FillBar(const QString &name, QWidget *parent = nullptr);
    void setFraction(std::optional<double> fraction); ///< 0 … 1
    std::optional<double> fraction() const { return m_fraction; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    std::optional<double> m_fraction;
};

/// "64 %" in the user's locale. Never rounds up to 100 or down to 0.
QString percentText(double fraction);
/// Bar and percentage in a cell of a delegate.
void paintFraction(QPainter *painter, const QRect &rect, std::optional<double> fraction, const QWidget *widget);

} // namespace remarketeer
