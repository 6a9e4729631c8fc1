#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace remarketeer {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double c = static_cast<double>(part);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// A high-contrast system has few colours: everything is its text on its ground, and its own highlight.
Tokens fromSystem(const QPalette &p)
{
    Tokens t;
    t.window = p.color(QPalette::Active, QPalette::Window);
    t.surface = p.color(QPalette::Active, QPalette::Base);
    t.header = t.window;
    t.text = p.color(QPalette::Active, QPalette::WindowText);
    t.border = t.hairline = t.controlBorder = t.secondary = t.text;
    t.disabled = p.color(QPalette::Disabled, QPalette::WindowText);
    t.accent = p.color(QPalette::Active, QPalette::Highlight);
    t.onAccent = p.color(QPalette::Active, QPalette::HighlightedText);
    t.link = p.color(QPalette::Active, QPalette::Link);
    t.hover = t.surface;
    t.selected = t.accent;
    t.selectedText = t.onAccent;
    t.good = t.attention = t.bad = t.text;
    t.destructive = t.accent;
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens t{.window = rgb(0xf6f7f9),
                          .surface = rgb(0xffffff),
                          .header = rgb(0xfafbfc),
                          .border = rgb(0xe2e5ea),
                          .hairline = rgb(0xeef0f3),
                          .controlBorder = rgb(0x858d9b),
                          .text = rgb(0x1c2330),
                          .secondary = rgb(0x5a6372),
                          .disabled = rgb(0x7b8494),
                          .accent = rgb(0x3355e0),
                          .onAccent = rgb(0xffffff),
                          .link = rgb(0x2743c4),
                          .hover = rgb(0xf3f6ff),
                          .selected = rgb(0xe8edff),
                          .selectedText = rgb(0x2743c4),
                          .good = rgb(0x22772f),
                          .attention = rgb(0xa34f00),
                          .bad = rgb(0xc92a2a),
                          .destructive = rgb(0xc92a2a)};
    return t;
}

const Tokens &darkTokens()
{
    static const Tokens t{.window = rgb(0x16181d),
                          .surface = rgb(0x1b1e24),
                          .header = rgb(0x1f2228),
                          .border = rgb(0x2b2f37),
                          .hairline = rgb(0x262a31),
                          .controlBorder = rgb(0x6b7484),
                          .text = rgb(0xe6e8ec),
                          .secondary = rgb(0x9aa3b2),
                          .disabled = rgb(0x737c8b),
                          .accent = rgb(0x4263eb),
                          .onAccent = rgb(0xffffff),
                          .link = rgb(0xa9b8ff),
                          .hover = rgb(0x222a44),
                          .selected = rgb(0x27304f),
                          .selectedText = rgb(0xa9b8ff),
                          .good = rgb(0x69db7c),
                          .attention = rgb(0xffa94d),
                          .bad = rgb(0xff8787),
                          .destructive = rgb(0xe03131)};
    return t;
}

Tokens tokens(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == lightTokens().window)
        return lightTokens();
    if (window == darkTokens().window)
        return darkTokens();
    return fromSystem(palette);
}

QPalette makePalette(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.header);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hairline);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.controlBorder);
    p.setColor(QPalette::Shadow, t.controlBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return p;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
           luminance(palette.color(QPalette::Active, QPalette::Window));
}

bool isHighContrast(const QPalette &palette)
{
    // Qt 6.4 has no question for it. Ordinary themes put their text on an off-white or off-black window (Fusion's own
    // reaches 18.3 : 1); only high-contrast ones go to the end of the scale.
    return contrastRatio(palette.color(QPalette::Active, QPalette::WindowText),
                         palette.color(QPalette::Active, QPalette::Window)) > 19.5;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace remarketeer
