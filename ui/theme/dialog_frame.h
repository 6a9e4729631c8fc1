#pragma once

#include "ui/theme/style.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace remarketeer {

class DimOverlay;
class TextLabel;

/// The frame of every dialog: title, body, and a footer with a hint where reading begins and buttons at the end. Open
/// it with open(), which makes it modal to its parent's window and darkens that. Never taller than the screen.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    DialogFrame(const QString &title, QWidget *parent);
    ~DialogFrame() override;

    void setTitle(const QString &title);
    /// A widget at the end of the title's row.
    void addTitleAction(QWidget *widget);
    /// Under the title, as wide as the dialog, without margins: a StepHeader, for instance.
    void addHeader(QWidget *widget);
    /// The body takes the remaining room. `margins`: the 20 px around it; off for bodies that reach the edges.
    void setBody(QWidget *body, bool margins = true);
    /// The same for a body that scrolls when the screen is too low for it.
    void setScrollingBody(QWidget *body, bool margins = true);
    void setHint(const QString &hint);
    /// Adds a button at the end of the footer, after those added before. A Primary one becomes the default button.
    QPushButton *addButton(const QString &text, ButtonRole role, const QString &objectName);
    /// A Cancel button that rejects the dialog.
    QPushButton *addCancelButton();
    /// Opens at this size, in the lengths of style.md (see px()), or smaller when the screen or window is.
    void setPreferredSize(double width, double height);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_headers;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_footer;
    QHBoxLayout *m_buttons;
    TextLabel *m_hint;
    QSizeF m_preferred;
    QPointer<DimOverlay> m_overlay;
};

} // namespace remarketeer
