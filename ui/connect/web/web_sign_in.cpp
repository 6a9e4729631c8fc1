#include "ui/connect/web/web_sign_in.h"

#include "ui/connect/web/sign_in_view.h"

namespace remarketeer {

QWidget *WebSignInLibrary::createView(const WebSignIn &signIn, QWidget *parent)
{
    return new SignInView(signIn, parent);
}

} // namespace remarketeer
