import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../src/controls/button';
import { Field } from '../../src/controls/field';
import { Input } from '../../src/controls/input';
import { Textarea } from '../../src/controls/textarea';
import { ConfirmDialog } from '../../src/overlays/confirm-dialog';
import { Dialog, DialogClose } from '../../src/overlays/dialog';
import { Menu, MenuCheck, MenuItem, MenuLabel, MenuSeparator } from '../../src/overlays/menu';
import { Popover } from '../../src/overlays/popover';
import { Sheet } from '../../src/overlays/sheet';
import { Tabs } from '../../src/overlays/tabs';
import { toast } from '../../src/overlays/toast-store';
import { Tooltip } from '../../src/overlays/tooltip';
import { Frame } from './frame';
import { Page, Part } from './section';

function Dialogs() {
  return (
    <Part title="Dialogs">
      <div className="flex flex-wrap gap-2">
        <Dialog
          trigger={<Button>Ask a question</Button>}
          title="Ask about 4112 Densmore Ave N"
          description="Maya Okafor usually answers within two hours."
          footer={
            <>
              <DialogClose asChild>
                <Button tone="quiet">Cancel</Button>
              </DialogClose>
              <Button tone="primary">Send question</Button>
            </>
          }
        >
          <div className="flex flex-col gap-4">
            <Field label="Your e-mail" need="required">
              <Input type="email" autoComplete="email" />
            </Field>
            <Field label="Question">
              <Textarea />
            </Field>
          </div>
        </Dialog>
        <ConfirmDialog
          trigger={<Button>Withdraw</Button>}
          words={{ title: 'Withdraw this listing?', consequence: 'Cancels 3 appointments and tells 14 people who saved it.', action: 'Withdraw' }}
          onConfirm={() => {
            toast({ title: 'Withdrawn', onUndo: () => toast({ title: 'Back on the market', tone: 'positive' }) });
          }}
        />
        <ConfirmDialog
          trigger={<Button tone="danger-quiet">Delete account</Button>}
          words={{ title: 'Delete this account?', consequence: 'Removes 48 listings and 1,204 photos. This cannot be undone.', action: 'Delete for good', phrase: 'harbour-vine' }}
          onConfirm={() => new Promise((resolve) => setTimeout(resolve, 800))}
        />
        <Sheet trigger={<Button>Open a sheet</Button>} title="Filters" footer={<Button tone="primary">Show 128 homes</Button>}>
          <Field label="At most">
            <Input before="$" defaultValue="900,000" />
          </Field>
        </Sheet>
      </div>
    </Part>
  );
}

function Floating() {
  const [isOn, setOn] = useState(true);
  return (
    <Part title="Menus, popovers, tooltips, toasts">
      <div className="flex flex-wrap gap-2">
        <Menu align="start" trigger={<Button>Menu</Button>}>
          <MenuLabel>Listing</MenuLabel>
          <MenuItem icon={<Pencil aria-hidden />} shortcut="e">
            Edit
          </MenuItem>
          <MenuItem icon={<Copy aria-hidden />} href="?page=record">
            Duplicate
          </MenuItem>
          <MenuCheck checked={isOn} onCheckedChange={setOn}>
            Show archived
          </MenuCheck>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden />} tone="danger">
            Delete draft
          </MenuItem>
        </Menu>
        <Popover label="Price" trigger={<Button>Popover</Button>} className="w-72">
          <Field label="At least">
            <Input before="$" />
          </Field>
        </Popover>
        <Tooltip content="Only from Pending. Put it under contract first." shortcut="mod+enter">
          <Button>Hover me</Button>
        </Tooltip>
        <Button onClick={() => toast({ title: 'Price lowered to $985,000', onUndo: () => toast({ title: 'Price is $1,010,000 again' }) })}>Toast with undo</Button>
        <Button onClick={() => toast({ title: 'Not saved', detail: 'Someone else changed the price. Yours is kept below.', tone: 'danger' })}>Failed</Button>
      </div>
    </Part>
  );
}

export function OverlaysPage() {
  return (
    <Frame current="people">
      <Page title="Overlays">
        <Dialogs />
        <Floating />
        <Part title="Tabs">
          <Tabs
            label="Listing"
            tabs={[
              { id: 'facts', label: 'Facts', content: <p>Everything known about the home.</p> },
              { id: 'photos', label: 'Photos', count: 24, content: <p>Twenty-four photographs.</p> },
              { id: 'docs', label: 'Documents', count: 3, content: <p>Three documents.</p> },
            ]}
          />
        </Part>
      </Page>
    </Frame>
  );
}
