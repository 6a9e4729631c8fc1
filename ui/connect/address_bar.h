#pragma once

#include <QFrame>
#include <QUrl>

namespace remarketeer {

class StatusLabel;
class TextLabel;

/// Says where the page that is shown comes from: a lock for https, the host in full, the path in grey. Nothing behind
/// the path is shown, since a sign-in keeps its secrets there.
class AddressBar final : public QFrame
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);
    void setAddress(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLabel *m_mark;
    TextLabel *m_host;
    TextLabel *m_path;
};

} // namespace remarketeer
