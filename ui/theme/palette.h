#pragma once

#include <QColor>
#include <QPalette>

namespace remarketeer {

/// The colours of the interface, one field a token. Values and their contrasts: style.md and tests/ui/theme.
struct Tokens {
    QColor window;        ///< ground of a page
    QColor surface;       ///< ground of cards, tables, the sidebar, inputs
    QColor header;        ///< ground of header rows and dialog footers
    QColor border;        ///< edge of cards and panels; decoration only
    QColor hairline;      ///< between table rows; decoration only
    QColor controlBorder; ///< edge of inputs, buttons, check boxes: 3 : 1
    QColor text;
    QColor secondary; ///< less important text, icons
    QColor disabled;  ///< text and icons of what cannot be used now
    QColor accent;    ///< ground of primary buttons, focus ring, filled bars
    QColor onAccent;  ///< text on accent and on destructive
    QColor link;      ///< text and icons in the accent's colour
    QColor hover;     ///< row under the mouse
    QColor selected;  ///< selected row or item
    QColor selectedText;
    QColor good, attention, bad; ///< text and icons of a status
    QColor destructive;          ///< ground of destructive buttons
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens that fit a widget's palette: ours where the palette was made from ours, otherwise (a high-contrast
/// system) taken from the palette's own roles, so that the user's colours win.
Tokens tokens(const QPalette &palette);

/// The palette for the whole program.
QPalette makePalette(const Tokens &tokens);

/// True when text is lighter than its ground.
bool isDark(const QPalette &palette);
/// True when the system asks for high contrast: then its palette is used as it is.
bool isHighContrast(const QPalette &palette);
/// WCAG contrast ratio of two opaque colours, 1 … 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace remarketeer
