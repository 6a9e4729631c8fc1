#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace remarketeer {

/// Asks the user where to save a file. An interface, so that tests can answer in the place of the native dialog.
class FilePicker
{
public:
    virtual ~FilePicker() = default;
    /// Opens the question over `parent` and returns at once; `chosen` is called with the path, or never.
    virtual void saveCsv(QWidget *parent, const QString &title, const QString &suggestedName,
                         std::function<void(const QString &path)> chosen) = 0;
};

/// The system's own dialog.
class NativeFilePicker final : public FilePicker
{
public:
    void saveCsv(QWidget *parent, const QString &title, const QString &suggestedName,
                 std::function<void(const QString &path)> chosen) override;
};

} // namespace remarketeer
