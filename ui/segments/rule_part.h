#pragma once

#include <QWidget>

namespace remarketeer {

/// A row of a card of rules: a hairline above it, and on demand the ground of headers.
class RulePart : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Surface, Header };
    explicit RulePart(Ground ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};

} // namespace remarketeer
