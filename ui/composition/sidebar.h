#pragma once

#include "ui/theme/icons.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace remarketeer {

class NavButton;
class SourceCard;
class SourceService;
class TextLabel;

/// The way to the pages, in sections, with the profile source at the bottom. 212 wide, or icons alone.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    Sidebar(SourceService &source, QWidget *parent);
    void addSection(const QString &name);
    /// An entry of the section that was added last.
    NavButton *addEntry(Icon which, const QString &name, const QString &objectName);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void sourceRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_entries;
    QList<NavButton *> m_buttons;
    QList<TextLabel *> m_sections;
    SourceCard *m_source;
};

} // namespace remarketeer
