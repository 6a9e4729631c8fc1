#pragma once

#include "ui/theme/search_picker.h"

namespace remarketeer {

/// The searchable drop-down of *Mapped User Property*: shows the choice with its kind at the end.
class PropertyPicker final : public SearchPicker
{
    Q_OBJECT

public:
    /// `attribute` is the translated name of the export attribute, for screen readers.
    explicit PropertyPicker(const QString &attribute, QWidget *parent = nullptr);
    void setChoice(const QString &text, const QString &tag, Look look);

private:
    QString m_attribute;
};

} // namespace remarketeer
