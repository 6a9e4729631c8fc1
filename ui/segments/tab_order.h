#pragma once

class QWidget;

namespace remarketeer {

/// Lets Tab go from `before` through the controls in `root`, in the order in which they were made, and then on to what
/// came behind `before`: for parts that are made anew in the middle of a page. Gives the last of
/// them.
QWidget *chainTabOrder(QWidget *before, QWidget *root);

} // namespace remarketeer
