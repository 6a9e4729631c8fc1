#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <functional>
#include <stdexcept>
#include <string>

namespace remarketeer {

/// A step that did not come out as it must: what was waited for.
class TourFailure : public std::runtime_error
{
public:
    explicit TourFailure(const QString &what) : std::runtime_error(what.toStdString()) {}
};

/// Lets the program work until `reached`.
inline void until(const QString &what, const std::function<bool()> &reached, int timeoutMs = 30'000)
{
    if (!QTest::qWaitFor(reached, timeoutMs))
        throw TourFailure(QStringLiteral("waited in vain until ") + what);
}

/// A visible widget below `parent`, by its object name.
template <class Widget> Widget *visibleChild(QWidget &parent, const QString &name)
{
    Widget *found = nullptr;
    until(name + QStringLiteral(" is there"), [&] {
        const auto all = parent.findChildren<Widget *>(name);
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const Widget *each) { return each->isVisible(); });
        found = it == all.cend() ? nullptr : *it;
        return found != nullptr;
    });
    return found;
}

/// An open dialog, by its object name.
template <class Dialog = QWidget> Dialog &openDialog(const QString &name)
{
    Dialog *found = nullptr;
    until(name + QStringLiteral(" is open"), [&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->objectName() == name)
                found = qobject_cast<Dialog *>(each);
        }
        return found != nullptr;
    });
    return *found;
}

/// Presses a button with the mouse, once it can be pressed.
inline void press(QWidget &parent, const QString &name)
{
    auto *button = visibleChild<QAbstractButton>(parent, name);
    until(name + QStringLiteral(" can be pressed"), [&] { return button->isEnabled(); });
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void key(Qt::Key code)
{
    until(QStringLiteral("something has the keyboard"), [] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClick(QApplication::focusWidget(), code);
}

/// The offscreen platform has no window manager that gives the keyboard back when a dialog closes.
inline void giveKeyboardTo(QWidget &window)
{
    until(QStringLiteral("no dialog is open"), [] { return !QApplication::activeModalWidget(); });
    window.activateWindow();
    until(QStringLiteral("the window has the keyboard"), [&] { return window.isActiveWindow(); });
}

/// Types into the field of a web page that has the keyboard, and waits until the text has arrived there.
inline void typeIntoPage(const QString &text)
{
    const auto field = [](Qt::InputMethodQuery query) {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->inputMethodQuery(query) : QVariant();
    };
    until(QStringLiteral("an empty field of the page has the keyboard"),
          [&] { return field(Qt::ImEnabled).toBool() && field(Qt::ImSurroundingText).toString().isEmpty(); });
    QTest::keyClicks(QApplication::focusWidget(), text);
    until(QStringLiteral("the text is in the page"),
          [&] { return field(Qt::ImSurroundingText).toString().size() == text.size(); });
}

} // namespace remarketeer
