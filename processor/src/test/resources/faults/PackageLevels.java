// package-info.java
@Database(
    schema = "pg_shop",
//           ^ ROWAN1105 "pg_shop" cannot be the name of a schema
    lint = {"ROWAN7013=eror", "ROWAN7999=off", "ROWAN1207=off", "ROWAN7010=warning", "ROWAN7010=off"},
//          ^ ROWAN2003 eror is no level
//                            ^ ROWAN2003 there is no code ROWAN7999
//                                             ^ ROWAN2003 ROWAN1207 is an error
//                                                                                   ^ ROWAN2004 says otherwise
    extensions = {"pg_trgm", "", "pg_trgm"})
//                           ^ ROWAN2005 is no extension
//                               ^ ROWAN2005 is named twice
package shop;

import dev.rowan.annotation.Database;
