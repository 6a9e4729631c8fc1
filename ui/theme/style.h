#pragma once

#include <QProxyStyle>

class QPushButton;

namespace remarketeer {

/// Light or dark: as the system has it, or fixed in Settings.
enum class Appearance { System, Light, Dark };

/// What a push button is for. One Primary a page or dialog; Destructive is never the default button.
enum class ButtonRole { Normal, Primary, Destructive, Link };
void setButtonRole(QPushButton *button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

/// The one look on all systems: Fusion underneath, our palettes, metrics and controls. It turns the system's palette
/// into ours each time Qt works it out again, so a system that switches to dark switches the program; a high-contrast
/// palette is left as it is.
class RemarketeerStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit RemarketeerStyle(Appearance appearance = Appearance::System);
    /// Repaints the program in the other palette at once.
    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    Appearance m_appearance;
};

/// Gives the application its style, its first palette and its icon. Call once, after QApplication is made.
RemarketeerStyle *applyTheme(Appearance appearance);

} // namespace remarketeer
