#pragma once

#include "ui/segments/segment_presenter.h"
#include "ui/theme/card.h"

#include <array>

namespace remarketeer {

class StatusLabel;
class TextLabel;

/// How many people match the draft now, and the first of them, masked.
class MatchingPanel : public Card
{
    Q_OBJECT

public:
    explicit MatchingPanel(SegmentPresenter &presenter, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr std::size_t shownRows = 8;
    struct Row {
        QWidget *part;
        TextLabel *person;
        TextLabel *value;
    };
    void refresh();
    SegmentPresenter &m_presenter;
    TextLabel *m_people;
    TextLabel *m_detail;
    TextLabel *m_title;
    std::array<Row, shownRows> m_rows;
};

} // namespace remarketeer
