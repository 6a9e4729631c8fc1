#include "ui/connect/web/sign_in_profile.h"

#include <QLocale>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

namespace remarketeer {

std::unique_ptr<QWebEngineProfile> makeSignInProfile()
{
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setSpellCheckEnabled(false);
    profile->setHttpAcceptLanguage(QLocale().uiLanguages().join(u','));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });

    QWebEngineSettings *settings = profile->settings();
    for (const auto attribute : {
             QWebEngineSettings::JavascriptCanAccessClipboard,
             QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::AllowWindowActivationFromJavaScript,
             QWebEngineSettings::HyperlinkAuditingEnabled,
             QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
             QWebEngineSettings::AutoLoadIconsForPage,
             QWebEngineSettings::ErrorPageEnabled,
         }) {
        settings->setAttribute(attribute, false);
    }
    settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    return profile;
}

} // namespace remarketeer
