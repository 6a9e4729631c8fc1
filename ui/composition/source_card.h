#pragma once

#include <QAbstractButton>

namespace remarketeer {

class SourceService;

/// The profile source in use, at the sidebar's bottom: name, number of profiles and properties. Pressing it opens a CSV
/// file in its place.
class SourceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    SourceCard(SourceService &source, QWidget *parent);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    QString dialectText() const; ///< how the file is written, as it was found: "Comma · UTF-8"
    QRect textRect() const;
    SourceService &m_source;
    QString m_title;
    QString m_details;
    bool m_trouble = false;
    bool m_narrow = false;
};

} // namespace remarketeer
