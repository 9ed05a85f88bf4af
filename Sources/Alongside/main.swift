// The program. Everything it does is in `Commands`.

import Commands

Alongside.main()
