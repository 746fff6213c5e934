import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";

/** Where the servers of one run listen and keep their files. */
export interface Ground {
  readonly folder: string;
  readonly imap: number;
  readonly smtp: number;
}

/** The only account: its address is also its name. */
export const ACCOUNT = { name: "ann", address: "ann@mill.example", password: "over-the-weir" } as const;

/** As root Dovecot runs its parts under users of its own and stores mail as `mail`; else everything is ours. */
const root = process.getuid?.() === 0;
const user = root ? "mail" : userInfo().username;
const group = root ? "mail" : execFileSync("id", ["-gn"], { encoding: "utf8" }).trim();
const ours = `
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
service imap-login {
  chroot =
}
service anvil {
  chroot =
}
`;

/** Dovecot: IMAP without encryption on this machine only, one account, everything in the folder. */
export const dovecotConfig = ({ folder, imap }: Ground): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%n
${root ? "" : ours}
passdb {
  driver = static
  args = password=${ACCOUNT.password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%n
}
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = ${imap}
  }
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
`;

/** Roundcube: the reply above what it answers, a rich composer where the mail answered is rich. */
export const roundcubeConfig = ({ folder, imap, smtp }: Ground): string => `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['mail_domain'] = 'mill.example';
$config['des_key'] = 'twenty-four-characters!!';
$config['log_dir'] = '${folder}/';
$config['temp_dir'] = '${folder}/';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['language'] = 'en_US';
$config['enable_spellcheck'] = false;
$config['enable_installer'] = false;
$config['htmleditor'] = 2;
$config['reply_mode'] = 1;
$config['drafts_mbox'] = 'Drafts';
$config['sent_mbox'] = 'Sent';
`;
