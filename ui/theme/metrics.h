#pragma once

#include <QFont>

class QWidget;

namespace remarketeer {

/// A length of style.md (drawn for a 13 px font at 100 %) in the widget's own font units, so that large fonts and
/// 100–200 % keep the proportions.
int px(const QWidget *widget, double length);
/// The same for the application's font.
int px(double length);

enum class TextRole {
    PageTitle, ///< 1.5 ×, semibold
    Heading,   ///< 1.2 ×, semibold: titles of dialogs and empty states
    CardTitle, ///< 1 ×, semibold
    Body,      ///< 1 ×
    Secondary, ///< 0.92 ×, in the secondary colour
    Figure,    ///< 1.5 ×, semibold: numbers that a card is about
};
/// The system's font in the size and weight of the role.
QFont textFont(TextRole role);
/// The system's fixed-width font, for identifiers and hashes.
QFont fixedFont();

} // namespace remarketeer
