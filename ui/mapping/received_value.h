#pragma once

#include "ui/mapping/mapping_presenter.h"

#include <QWidget>

namespace remarketeer {

/// The column *What TikTok receives*: normal form → shortened hash in the fixed-width font, or why there is none. The
/// hash is never cut; the normal form is, in its middle.
class ReceivedValue : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedValue(QWidget *parent = nullptr);
    void setRow(const MappingRow &row);
    /// All of it as one text.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_normal, m_hash, m_note;
    bool m_rejected = false;
};

} // namespace remarketeer
