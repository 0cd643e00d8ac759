import { render } from 'preact';
import { DisclosureScreen } from '../../components/disclosure/disclosure-screen';
import { agreeToSite } from '../../utils/app/agree-to-site';
import { send } from '../../utils/platform/messenger';
import { queryOf, viewRoot } from '../../utils/platform/pages';
import { askForSite } from '../../utils/platform/site-access';
import { readHost } from '../../utils/sites/host';

const agree = (host: string) => agreeToSite(host, { send, askForSite });

render(<DisclosureScreen host={readHost(queryOf('host'))} agree={agree} />, viewRoot());
