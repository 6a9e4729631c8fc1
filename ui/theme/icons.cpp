#include "ui/theme/icons.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace remarketeer {

namespace {

/// In the order of Icon.
constexpr std::array files{"accounts",      "activity", "calendar",      "check",     "check-circle", "chevron-down",
                           "chevron-right", "clock",    "close",         "cloud-off", "columns",      "copy",
                           "database",      "error",    "external-link", "file",      "folder",       "funnel",
                           "info",          "lock",     "megaphone",     "minus",     "more",         "pause-circle",
                           "play",          "refresh",  "search",        "send",      "settings",     "stop",
                           "trash",         "upload",   "user",          "warning"};
static_assert(files.size() == static_cast<std::size_t>(Icon::Warning) + 1);

QString fileName(Icon which)
{
    return QString::fromLatin1(files[static_cast<std::size_t>(which)]);
}

QColor color(Tint tint, const Tokens &t)
{
    switch (tint) {
    case Tint::Text:
        return t.text;
    case Tint::Secondary:
        return t.secondary;
    case Tint::Link:
        return t.link;
    case Tint::OnAccent:
        return t.onAccent;
    case Tint::Selected:
        return t.selectedText;
    case Tint::Good:
        return t.good;
    case Tint::Attention:
        return t.attention;
    case Tint::Bad:
        return t.bad;
    case Tint::Disabled:
        return t.disabled;
    }
    return t.text;
}

void paintIcon(QPainter &painter, Icon which, const QColor &color, const QRectF &rect)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileName(which)));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Icon which, Tint tint) : m_which(which), m_tint(tint) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_which, currentColor(mode), rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_which, currentColor(mode), std::min(size.width(), size.height()), 1);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_which, m_tint); }

private:
    QColor currentColor(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Tint::Disabled : m_tint, tokens(QApplication::palette()));
    }
    Icon m_which;
    Tint m_tint;
};

} // namespace

QIcon icon(Icon which, Tint tint)
{
    return QIcon(new TintedIconEngine(which, tint));
}

QPixmap iconPixmap(Icon which, const QColor &color, int size, double devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const QString key = QStringLiteral("remarketeer-icon-%1-%2-%3").arg(fileName(which), color.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, which, color, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

} // namespace remarketeer
