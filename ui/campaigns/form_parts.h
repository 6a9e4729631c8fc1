#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace remarketeer {

class TextLabel;

/// The name of a field, above it; also its accessible name.
TextLabel *makeCaption(const QString &text, QWidget *field, QWidget *parent);
/// What a field means, under it.
TextLabel *makeHint(const QString &text, QWidget *parent);
/// A page of a form that scrolls when there is no room for it.
QScrollArea *makeScrolling(QWidget *content, const QString &name, const QString &objectName);

} // namespace remarketeer
