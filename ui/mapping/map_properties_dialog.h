#pragma once

#include "ui/mapping/mapping_presenter.h"
#include "ui/theme/dialog_frame.h"

namespace remarketeer {

class InlineMessage;
class MappingTable;

/// *Map Properties*: which user property fills which export attribute. Open it with open(); it keeps nothing before
/// Save, and asks when it is left with changes.
class MapPropertiesDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The services and the clock must outlive it.
    MapPropertiesDialog(MappingService &mapping, SourceService &source, const Clock &clock, QWidget *parent = nullptr);
    /// Brings an attribute into view and gives its drop-down the focus ("Map it…").
    void goTo(ExportAttribute attribute);

    void reject() override;

Q_SIGNALS:
    /// There is no source, or it cannot be read: let the user open a CSV file. The dialog shows it when it is there.
    void openSourceRequested();

private:
    void refresh();
    void suggest();
    void save();
    void askAboutChanges();
    MappingPresenter m_presenter;
    MappingTable *m_table;
    InlineMessage *m_sourceMessage;
    InlineMessage *m_missingMessage;
    InlineMessage *m_result;
    QPushButton *m_suggest;
    QPushButton *m_save;
    QPointer<DialogFrame> m_question;
};

} // namespace remarketeer
