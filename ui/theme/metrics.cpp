#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

#include <cmath>

namespace remarketeer {

namespace {

int scaled(const QFontMetrics &metrics, double length)
{
    // The drawings' font has ascent + descent = 16 px; wider line spacings of other fonts are not wanted here.
    return static_cast<int>(std::lround(length * (metrics.ascent() + metrics.descent()) / 16.0));
}

} // namespace

int px(const QWidget *widget, double length)
{
    return widget ? scaled(widget->fontMetrics(), length) : px(length);
}

int px(double length)
{
    return scaled(QFontMetrics(QApplication::font()), length);
}

QFont textFont(TextRole role)
{
    QFont font = QApplication::font();
    const auto size = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    };
    switch (role) {
    case TextRole::PageTitle:
    case TextRole::Figure:
        size(1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        size(1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::CardTitle:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Secondary:
        size(0.92);
        break;
    }
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QApplication::font().pointSizeF() > 0)
        font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

} // namespace remarketeer
