#pragma once

#include "core/result.h"

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace remarketeer {

class TextLabel;

/// Step 2 by way of the system's browser: says what to do there, and takes the address that one landed on.
class BrowserPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserPanel(QWidget *parent = nullptr);
    /// `opened`: the browser was started; `comesBack`: it needs no pasting; `trouble`: why not, where it could be;
    /// `redirect`: where TikTok sends the person.
    void show(bool opened, bool comesBack, const QString &trouble, const QUrl &redirect);

Q_SIGNALS:
    void openAgain();
    void copyAddress();
    void pasted(const QString &address);
    void embeddedWanted();

private:
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_pasteLabel;
    QLineEdit *m_address;
};

} // namespace remarketeer
