#pragma once

#include <QUrl>

namespace remarketeer {

/// The system's browser, behind an interface so that a test can play it.
class BrowserOpener
{
public:
    virtual ~BrowserOpener() = default;
    /// False: this system has no browser to open it with.
    virtual bool open(const QUrl &url) = 0;
};

class SystemBrowserOpener final : public BrowserOpener
{
public:
    bool open(const QUrl &url) override;
};

} // namespace remarketeer
