#pragma once

#include <QWidget>

#include <array>
#include <optional>

namespace remarketeer {

class TextLabel;

/// How many people a choice reaches, and by what.
struct Reach {
    quint64 people = 0;
    quint64 withEmail = 0, withPhone = 0, withDeviceId = 0;
    quint64 unmatched = 0;
};

/// The figures of *Estimated reach*: the big number, what it is of, and by which identifiers.
class ReachFigures : public QWidget
{
    Q_OBJECT

public:
    explicit ReachFigures(QWidget *parent = nullptr);
    /// None: not counted; `of` then says so.
    void setReach(const std::optional<Reach> &reach, const QString &of);
    /// A control between the number and the figures.
    void addBelowNumber(QWidget *control);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure {
        TextLabel *name;
        TextLabel *value;
    };
    void paintUnmatched();
    bool m_anyUnmatched = false;
    TextLabel *m_people;
    TextLabel *m_of;
    QWidget *m_middle;
    std::array<Figure, 4> m_figures; ///< e-mail, phone, device, none
};

} // namespace remarketeer
