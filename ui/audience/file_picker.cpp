#include "ui/audience/file_picker.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace remarketeer {

void NativeFilePicker::saveCsv(QWidget *parent, const QString &title, const QString &suggestedName,
                               std::function<void(const QString &path)> chosen)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog =
        new QFileDialog(parent, title, documents.filePath(suggestedName), QFileDialog::tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace remarketeer
