#pragma once

#include "core/result.h"
#include "ui/theme/dialog_frame.h"

#include <functional>

class QLineEdit;

namespace remarketeer {

class InlineMessage;

/// Asks for a source's name; closes once `rename` accepts it, and says why it does not.
class RenameSourceDialog final : public DialogFrame
{
    Q_OBJECT

public:
    RenameSourceDialog(const QString &name, std::function<Result<void>(const QString &)> rename, QWidget *parent);
    void accept() override;

private:
    std::function<Result<void>(const QString &)> m_rename;
    QLineEdit *m_name;
    InlineMessage *m_message;
};

} // namespace remarketeer
