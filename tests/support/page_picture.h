#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace remarketeer {

/// True when a web page's widget shows something else than in `before`: a tenth of its pixels, which no caret is. Keys
/// pressed before a new page is painted are lost.
inline bool showsAnotherPage(QWidget &page, const QImage &before)
{
    const QImage now = page.grab().toImage();
    if (now.size() != before.size())
        return true;
    qint64 different = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x)
            different += now.pixel(x, y) != before.pixel(x, y) ? 1 : 0;
    }
    return different * 10 > qint64(now.width()) * now.height();
}

} // namespace remarketeer
