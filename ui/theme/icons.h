#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>

namespace remarketeer {

/// The project's own icons: resources/icons/*.svg, 24 × 24 lines of 1.6. The file name is the enumerator's in kebab
/// case.
enum class Icon {
    Accounts,
    Activity,
    Calendar,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronRight,
    Clock,
    Close,
    CloudOff,
    Columns,
    Copy,
    Database,
    Error,
    ExternalLink,
    File,
    Folder,
    Funnel,
    Info,
    Lock,
    Megaphone,
    Minus,
    More,
    PauseCircle,
    Play,
    Refresh,
    Search,
    Send,
    Settings,
    Stop,
    Trash,
    Upload,
    User,
    Warning,
};

/// The colour an icon takes from the palette at the moment it is painted.
enum class Tint { Text, Secondary, Link, OnAccent, Selected, Good, Attention, Bad, Disabled };

/// An icon for buttons, actions and labels. It follows the application's palette live and is sharp at every scale.
QIcon icon(Icon which, Tint tint = Tint::Secondary);
/// One picture of it, `size` logical pixels wide, for delegates and painting code.
QPixmap iconPixmap(Icon which, const QColor &color, int size, double devicePixelRatio);
/// The program's own picture, in its own colours.
QIcon applicationIcon();

} // namespace remarketeer
