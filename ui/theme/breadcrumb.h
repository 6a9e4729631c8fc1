#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace remarketeer {

class TextLabel;

/// Where a page stands: "Remarketing › Campaigns › New". Its parent can be a link.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setParts(const QStringList &parts);
    /// The last part but one becomes a link; of one part there is none.
    void setParentLinked(bool linked);
    /// The parts as one text, as a screen reader has them too.
    QString text() const { return accessibleName(); }

Q_SIGNALS:
    void parentRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QStringList m_parts;
    bool m_linked = false;
    TextLabel *m_before;
    QPushButton *m_link;
    TextLabel *m_after;
};

} // namespace remarketeer
